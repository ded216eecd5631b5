// The operator's guide, line by line: every block of docs/operating.md on a network of its own.

import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { WebSocket } from "ws";
import { Chain } from "../lib/chain.mjs";
import { blocks, command } from "../lib/guide.mjs";
import { Network, rpc } from "../lib/network.mjs";
import { ChainNode, nodeBinary, temporaryDirectory } from "../lib/node.mjs";

const PORTS = 9540;
const VALIDATOR = { port: 9560, rpc: 9561, metrics: 9562 };
const SERVER = { port: 9563, rpc: 9564, metrics: 9565 };
const TLS = 9566;
const ROOT = path.join(import.meta.dirname, "..", "..");
const ORIGIN = "https://app.example.org";

const run = promisify(execFile);
const has = (program) => spawnSync("which", [program]).status === 0;

let guide;
let directory;
let network;
let chain;
let dave;
let settings;
let proxy;
const nodes = {};

const file = (name) => guide.find((block) => block.mark === "file" && block.name === name).text;
const block = (text) => {
	const found = guide.filter((one) => one.mark === "run" && one.text.includes(text));
	assert.equal(found.length, 1, `blocks with ${text}`);
	found[0].seen = true;
	return found[0].text;
};

/** Runs a block as a shell would that has read the settings. */
async function shell(text, env = {}) {
	const { PATH } = process.env;
	const known = { ...process.env, ...settings, ...env, PATH: `${path.join(directory, "bin")}:${PATH}` };
	const { stdout } = await run("bash", ["-euo", "pipefail", "-c", text], { cwd: directory, env: known });
	return stdout;
}

/** Starts what a unit's command says, on ports and data of the test's. */
async function service(name, unit, ports, data, env = {}) {
	const [program, ...words] = command(file(unit));
	assert.equal(program, "/usr/local/bin/munus-node");
	const values = new Map([
		["--chain", network.spec], ["--base-path", null], ["--rpc-port", null],
		["--port", null], ["--prometheus-port", `${ports.metrics}`],
	]);
	const args = [];
	for (let i = 0; i < words.length; i += 1) {
		if (!values.has(words[i])) args.push(words[i]);
		else {
			const value = values.get(words[i]);
			if (value !== null) args.push(words[i], value);
			i += 1;
		}
	}
	const bootnodes = network.names.map((one) => network.node(one).address);
	const meet = ["--listen-addr", `/ip4/127.0.0.1/tcp/${ports.port}`, "--allow-private-ip", "--bootnodes", ...bootnodes];
	nodes[name] = await ChainNode.start({ basePath: data, rpcPort: ports.rpc, args, network: meet, seconds: 180 });
}

before(async () => {
	guide = blocks(await readFile(path.join(ROOT, "docs", "operating.md"), "utf8"));
	directory = await temporaryDirectory();
	await mkdir(path.join(directory, "bin"));
	await symlink(nodeBinary(), path.join(directory, "bin", "munus-node"));
	await symlink(path.join(ROOT, "scripts"), path.join(directory, "scripts"));
	for (const { mark, name, text } of guide) if (mark === "file") await writeFile(path.join(directory, name), text);
	network = await Network.start({ ports: PORTS, full: [] });
	chain = await Chain.connect(network.node("alice").url, { finalized: true });
	dave = chain.pair("//Dave");
	const data = path.join(directory, "data");
	settings = { CHAIN: network.spec, DATA: data, ACCOUNT: dave.address, RPC: `${VALIDATOR.rpc}`, METRICS: `${VALIDATOR.metrics}` };
});

after(async () => {
	proxy?.kill();
	await chain?.disconnect();
	await Promise.all(Object.values(nodes).map((node) => node.stop()));
	await network?.stop();
	if (directory) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
});

describe("the guide", () => {
	test("has only shell that a shell can read", async () => {
		for (const { language, text, line } of guide) {
			if (language !== "sh") continue;
			const { status, stderr } = spawnSync("bash", ["-n"], { input: text });
			assert.equal(status, 0, `line ${line}: ${stderr}`);
		}
	});

	test("sets what its blocks use", async () => {
		const { text } = guide.find(({ mark }) => mark === "settings");
		const names = [...text.matchAll(/^export (\w+)=/gm)].map(([, name]) => name);
		assert.deepEqual(names.sort(), Object.keys(settings).sort());
	});

	test("has units that systemd accepts", { skip: !has("systemd-analyze") && "no systemd-analyze here" }, async () => {
		for (const name of ["munus.service", "munus-rpc.service"]) {
			const place = path.join(directory, "units", name);
			await mkdir(path.dirname(place), { recursive: true });
			await writeFile(place, file(name).replace("/usr/local/bin/munus-node", nodeBinary()));
			const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", place], { encoding: "utf8" });
			assert.equal(status, 0, stderr);
			assert.doesNotMatch(stderr, new RegExp(name), stderr);
		}
	});

	test("names the specification and makes an identity", async () => {
		assert.match(await shell(block("sha256sum")), /^[0-9a-f]{64} /);
		await shell(block("generate-node-key"));
		const archive = await shell(block("munus-identity.tar.gz"));
		assert.match(archive, /^chains\/munus_local\/network\/secret_ed25519$/m);
	});

	test("starts a validator's node by its unit", async () => {
		await service("validator", "munus.service", VALIDATOR, settings.DATA);
		await network.finalized(1, { seconds: 60 });
		for (let tries = 0; ; tries += 1) {
			const { result } = JSON.parse(await shell(block("system_health")));
			if (result.peers > 0 && !result.isSyncing) break;
			assert.ok(tries < 60, JSON.stringify(result));
			await sleep(1_000);
		}
		assert.match(await shell(block("--version")), /^munus-node\S* \S+\s+{.*"specName":"munus"/);
	});
});

describe("moving a validator to another machine", () => {
	const authors = async () => Object.keys(JSON.parse(await shell(block("babe_epochAuthorship"))).result).length > 0;

	test("makes keys with a proof, and they count once the account has submitted them", async () => {
		assert.equal(await authors(), false);
		const printed = await shell(block("scripts/validator-keys"));
		const call = printed.match(/Decode:\n {2}(0x[0-9a-f]+)/)[1];
		await chain.send(dave, chain.api.tx(chain.api.registry.createType("Call", call)));
		for (let tries = 0; !(await authors()); tries += 1) {
			assert.ok(tries < 60, "the new keys never counted");
			await sleep(1_000);
		}
	});

	test("goes on with the new node alone, and nobody equivocated", async () => {
		await network.kill("dave");
		const keys = await chain.query("session.nextKeys", [dave.address]);
		const { best: from } = await network.status("alice");
		const isNew = async () => {
			const authorities = await chain.query("babe.authorities");
			const at = authorities.findIndex(([key]) => key === keys.babe || key === chain.api.createType("AccountId", keys.babe).toString());
			assert.ok(at >= 0, "the new key is no authority");
			for (let number = from + 1; number <= chain.head; number += 1) {
				const { author } = await chain.api.derive.chain.getHeader(await chain.api.rpc.chain.getBlockHash(number));
				if (`${author}` === dave.address) return true;
			}
			return false;
		};
		while (!(await isNew())) {
			assert.ok(chain.head < from + 40, "the new node authors nothing");
			await chain.reach(chain.head + 1);
		}
		assert.deepEqual(chain.events("validators.Offended"), []);
		assert.deepEqual(network.finality.conflicts, []);
	});
});

describe("metrics and alerts", () => {
	test("are shown by the node, for this validator too", async () => {
		const shown = await shell(block("munus_validator_slots_to_removal"));
		assert.match(shown, new RegExp(`^munus_validator_slots_to_removal{account="${dave.address}".*} \\d+$`, "m"));
		assert.equal(shown.trim().split("\n").length, 4);
	});

	test("say what the runtime says", async () => {
		const [view] = await chain.read("validatorsApi.validators");
		assert.ok(view.slotsToRemoval > view.slotsToWarning);
		const text = await (await fetch(`http://127.0.0.1:${VALIDATOR.metrics}/metrics`)).text();
		const value = (name) => Number(text.match(new RegExp(`^munus_validator_${name}{account="${view.who}".*} (\\d+)$`, "m"))[1]);
		assert.deepEqual([value("status"), value("on_duty")], [0, 1]);
		assert.ok(Math.abs(value("slots_to_removal") - view.slotsToRemoval) < 60);
	});

	test("have rules that ask for metrics that exist", async () => {
		await shell(block("sed -i"));
		const rules = await readFile(path.join(directory, "munus-rules.yml"), "utf8");
		assert.doesNotMatch(rules, /ACCOUNT/);
		const text = await (await fetch(`http://127.0.0.1:${VALIDATOR.metrics}/metrics`)).text();
		const names = new Set(rules.match(/\b(munus_validator\w+|substrate_\w+)/g));
		assert.ok(names.size >= 7);
		for (const name of names) assert.match(text, new RegExp(`^${name}[{ ]`, "m"), name);
	});

	test("have rules that Prometheus accepts", { skip: !has("promtool") && "no promtool here" }, async () => {
		assert.match(await shell(block("promtool")), /SUCCESS: \d+ rules found/);
	});
});

describe("serving others", () => {
	test("a node warp-syncs by its unit", async () => {
		await service("server", "munus-rpc.service", SERVER, path.join(directory, "server"));
		const head = Number((await rpc(network.node("alice").url, "chain_getHeader")).number);
		for (let tries = 0; ; tries += 1) {
			const { number } = await rpc(nodes.server.url, "chain_getHeader");
			if (Number(number) >= head) break;
			assert.ok(tries < 60, `at ${Number(number)} of ${head}`);
			await sleep(1_000);
		}
		assert.match(await readFile(nodes.server.logFile, "utf8"), /Warp sync is complete/);
	});

	test("unsafe calls are refused, and pages that are not named may not read", async () => {
		await assert.rejects(rpc(nodes.server.url, "author_rotateKeys"), /unsafe/);
		const ask = (origin) => fetch(nodes.server.url.replace("ws", "http"), {
			method: "POST",
			headers: { "content-type": "application/json", origin },
			body: '{"jsonrpc":"2.0","id":1,"method":"system_chain","params":[]}',
		});
		assert.equal((await ask(ORIGIN)).headers.get("access-control-allow-origin"), ORIGIN);
		assert.equal((await ask("https://evil.example.org")).headers.get("access-control-allow-origin"), null);
	});

	test("secure websockets work through nginx, for the named pages", { skip: !has("nginx") && "no nginx here" }, async () => {
		const at = (name) => path.join(directory, name);
		await run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=rpc.example.org",
			"-keyout", at("privkey.pem"), "-out", at("fullchain.pem")]);
		const site = file("munus-rpc.conf")
			.replaceAll("/etc/ssl/munus/", `${directory}/`)
			.replace("listen 443", `listen 127.0.0.1:${TLS}`)
			.replace("127.0.0.1:9944", `127.0.0.1:${SERVER.rpc}`);
		const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${at(name)};`);
		await writeFile(at("nginx.conf"), `daemon off; pid ${at("nginx.pid")}; error_log ${at("nginx.log")};
			events {} http { access_log off; ${temporary.join(" ")} ${site} }`);
		const flags = ["-c", at("nginx.conf"), "-p", directory, "-e", at("nginx.log")];
		const tried = spawnSync("nginx", ["-t", ...flags], { encoding: "utf8" });
		assert.equal(tried.status, 0, tried.stderr);
		proxy = spawn("nginx", flags, { stdio: "ignore" });
		await sleep(1_000);

		const ask = (options) => new Promise((resolve, reject) => {
			const socket = new WebSocket(`wss://127.0.0.1:${TLS}`, { rejectUnauthorized: false, ...options });
			socket.on("open", () => socket.send('{"jsonrpc":"2.0","id":1,"method":"system_chain","params":[]}'));
			socket.on("message", (data) => { resolve(JSON.parse(data).result); socket.close(); });
			socket.on("error", reject);
		});
		assert.equal(await ask({ origin: ORIGIN }), "Munus Local");
		assert.equal(await ask({}), "Munus Local");
		await assert.rejects(ask({ origin: "https://evil.example.org" }), /403/);
	});
});

test("every block that can run was run", () => {
	const skipped = (text) => text.includes("promtool") && !has("promtool");
	const left = guide.filter(({ mark, text, seen }) => mark === "run" && !seen && !skipped(text));
	assert.deepEqual(left.map(({ line }) => line), []);
});
