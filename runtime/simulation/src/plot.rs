//! Plots as SVG.

use std::fmt::Write;

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 260.0;
const LEFT: f64 = 52.0;
const TOP: f64 = 56.0;
const GAP: f64 = 34.0;
const LEGEND: f64 = 190.0;
const COLORS: [&str; 11] = [
	"#4e79a7", "#f28e2b", "#e15759", "#76b7b2", "#59a14f", "#b6992d", "#b07aa1", "#d37295",
	"#9c755f", "#79706e", "#000000",
];

/// A line: what it stands for, and its points in each of the frames; `None` leaves a gap.
pub struct Line {
	/// For the legend.
	pub name: String,
	/// Per frame, per place on the axis.
	pub values: Vec<Vec<Option<f64>>>,
	/// Whether it is drawn in dashes.
	pub dashed: bool,
}

/// Frames side by side with the same lines.
pub struct Chart {
	/// Above everything.
	pub title: String,
	/// What the vertical axis counts.
	pub unit: String,
	/// The top of the vertical axis.
	pub top: f64,
	/// Above each frame.
	pub frames: Vec<String>,
	/// Names of the places on the horizontal axis, and how far along each is, 0 to 1.
	pub places: Vec<(String, f64)>,
	/// What is drawn.
	pub lines: Vec<Line>,
	/// A level to be marked.
	pub mark: Option<f64>,
}

impl Chart {
	/// The picture.
	pub fn svg(&self) -> String {
		let frames = self.frames.len() as f64;
		let width = LEFT + frames * (WIDTH + GAP) + LEGEND;
		let height = TOP + HEIGHT + 56.0;
		let mut svg = format!(
			"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
			 font-family=\"sans-serif\" font-size=\"12\">\n\
			 <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
			 <text x=\"{LEFT}\" y=\"22\" font-size=\"15\">{}</text>\n",
			self.title
		);
		let bottom = TOP + HEIGHT + 44.0;
		let _ = writeln!(
			svg,
			"<text x=\"{LEFT}\" y=\"{bottom}\" fill=\"#555555\">across: the share of the roster \
			 that follows the strategy; up: {}</text>",
			self.unit
		);
		for frame in 0..self.frames.len() {
			self.frame(&mut svg, frame);
		}
		self.legend(&mut svg, LEFT + frames * (WIDTH + GAP));
		svg.push_str("</svg>\n");
		svg
	}

	fn height_of(&self, value: f64) -> f64 {
		TOP + HEIGHT * (1.0 - (value / self.top).clamp(0.0, 1.0))
	}

	fn frame(&self, svg: &mut String, frame: usize) {
		let left = LEFT + frame as f64 * (WIDTH + GAP);
		let _ = writeln!(
			svg,
			"<rect x=\"{left}\" y=\"{TOP}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"none\" \
			 stroke=\"#999999\"/>\n<text x=\"{left}\" y=\"{}\">{}</text>",
			TOP - 8.0,
			self.frames[frame]
		);
		for step in 0..=4 {
			let value = self.top * f64::from(step) / 4.0;
			let y = self.height_of(value);
			let label = match self.top <= 2.0 {
				true => format!("{value:.2}"),
				false => format!("{value:.0}"),
			};
			let _ = writeln!(
				svg,
				"<line x1=\"{left}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#eeeeee\"/>\n\
				 <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"#555555\">{label}</text>",
				left + WIDTH,
				left - 4.0,
				y + 4.0,
			);
		}
		for (name, along) in &self.places {
			let x = left + WIDTH * along;
			let _ = writeln!(
				svg,
				"<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#555555\">{name}</text>",
				TOP + HEIGHT + 16.0,
			);
		}
		if let Some(mark) = self.mark {
			let y = self.height_of(mark);
			let _ = writeln!(
				svg,
				"<line x1=\"{left}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#cc0000\" \
				 stroke-dasharray=\"2 3\"/>",
				left + WIDTH,
			);
		}
		for (index, line) in self.lines.iter().enumerate() {
			self.line(svg, left, line, index, frame);
		}
	}

	fn line(&self, svg: &mut String, left: f64, line: &Line, index: usize, frame: usize) {
		let color = COLORS[index % COLORS.len()];
		let points: Vec<(f64, f64)> = self
			.places
			.iter()
			.zip(&line.values[frame])
			.filter_map(|((_, along), value)| {
				Some((left + WIDTH * along, self.height_of((*value)?)))
			})
			.collect();
		let path: Vec<String> = points
			.iter()
			.map(|(x, y)| format!("{x:.1},{y:.1}"))
			.collect();
		let _ = writeln!(
			svg,
			"<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"1.8\"{}/>",
			path.join(" "),
			dash(line),
		);
		for (x, y) in points {
			let _ = writeln!(
				svg,
				"<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.6\" fill=\"{color}\"/>"
			);
		}
	}

	fn legend(&self, svg: &mut String, left: f64) {
		for (index, line) in self.lines.iter().enumerate() {
			let y = TOP + 10.0 + index as f64 * 20.0;
			let color = COLORS[index % COLORS.len()];
			let _ = writeln!(
				svg,
				"<line x1=\"{left}\" x2=\"{}\" y1=\"{y}\" y2=\"{y}\" stroke=\"{color}\" \
				 stroke-width=\"2.4\"{}/>\n<text x=\"{}\" y=\"{}\">{}</text>",
				left + 22.0,
				dash(line),
				left + 28.0,
				y + 4.0,
				line.name,
			);
		}
	}
}

fn dash(line: &Line) -> &'static str {
	match line.dashed {
		true => " stroke-dasharray=\"6 4\"",
		false => "",
	}
}
