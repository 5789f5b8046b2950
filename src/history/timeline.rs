//! The files of a project at points of its history, spread over time, and their texts there.
//!
//! It tells which texts stood side by side at a commit; what they say of the progress is for `workflow` to say.

use jiff::Timestamp;

use super::walk::{BlobName, files_at, pathspecs, read_files};
use super::{Blobs, Repository};

/// Among how many commits of the main line, newest first, the points are chosen.
const COMMITS: usize = 20_000;

impl Repository {
    /// Chooses at most `most` commits of the main line that changed files below some folders, evenly over time.
    ///
    /// The main line follows first parents, so that a branch counts when it is merged. `None` without git, without
    /// a repository, and where no commit holds such a file.
    pub fn timeline(&self, folders: &[&str], most: usize) -> Option<Timeline<'_>> {
        let answer = self.run(&["rev-parse", "--is-shallow-repository", "--show-prefix"])?;
        let (is_shallow, prefix) = answer.split_once('\n')?;
        let limit = format!("--max-count={COMMITS}");
        let mut arguments = vec!["log", "--first-parent", &limit, "--format=%H %ct", "--no-show-signature"];
        arguments.extend(["--no-color", "--no-follow", "HEAD", "--"]);
        arguments.extend(pathspecs(folders));
        let list = self.run(&arguments)?;
        let points: Vec<Point> = list.lines().rev().filter_map(read_point).collect();
        if points.is_empty() {
            return None;
        }
        Some(Timeline {
            is_cut_short: is_shallow == "true" || points.len() == COMMITS,
            points: spread(points, most),
            repository: self,
            folders: folders.iter().map(|&folder| folder.to_owned()).collect(),
            prefix: prefix.trim_end_matches('\n').to_owned(),
            blobs: Blobs::start(self)?,
        })
    }
}

/// Some commits of the main line, and the files at each.
#[derive(Debug)]
pub struct Timeline<'r> {
    repository: &'r Repository,
    folders: Vec<String>,
    /// The project's own folder in the repository.
    prefix: String,
    points: Vec<Point>,
    is_cut_short: bool,
    blobs: Blobs,
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its full name.
    pub commit: String,
    /// When it was made.
    pub time: Timestamp,
}

/// A file at a commit; the same text has the same name in every commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAt {
    /// The project path.
    pub path: String,
    /// What git calls its text.
    pub name: BlobName,
}

impl Timeline<'_> {
    /// The commits, oldest first.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Whether older commits are missing: in a shallow clone, or because there are too many.
    pub fn is_cut_short(&self) -> bool {
        self.is_cut_short
    }

    /// The files below the folders at a commit, in the order of their paths.
    pub fn files(&self, point: &Point) -> Vec<FileAt> {
        let folders: Vec<&str> = self.folders.iter().map(String::as_str).collect();
        let list = files_at(self.repository, &folders, &point.commit).unwrap_or_default();
        let file = |(path, name): (&str, BlobName)| {
            Some(FileAt { path: path.strip_prefix(&self.prefix)?.to_owned(), name })
        };
        read_files(&list).filter_map(file).collect()
    }

    /// The text of a file at a commit; `None` where it is not there, or is no UTF-8 text.
    pub fn text(&mut self, point: &Point, path: &str) -> Option<String> {
        self.blobs.read(&format!("{}:./{path}", point.commit))
    }
}

/// Reads `NAME SECONDS`.
fn read_point(line: &str) -> Option<Point> {
    let (commit, seconds) = line.split_once(' ')?;
    let time = Timestamp::from_second(seconds.trim().parse().ok()?).ok()?;
    Some(Point { commit: commit.to_owned(), time })
}

/// Leaves the first point and the last one of every span of time; clocks that went back are set right.
fn spread(mut points: Vec<Point>, most: usize) -> Vec<Point> {
    let mut latest = Timestamp::MIN;
    for point in &mut points {
        latest = latest.max(point.time);
        point.time = latest;
    }
    let spans = most.saturating_sub(1).max(1) as i128;
    if points.len() <= most {
        return points;
    }
    let start = points.first().map_or(0, |point| i128::from(point.time.as_second()));
    let length = i128::from(latest.as_second()) - start + 1;
    let span = |point: &Point| (i128::from(point.time.as_second()) - start) * spans / length;
    let keeps: Vec<bool> = (0..points.len())
        .map(|at| at == 0 || points.get(at + 1).is_none_or(|next| span(next) != span(&points[at])))
        .collect();
    let mut keeps = keeps.into_iter();
    points.retain(|_| keeps.next().unwrap_or(true));
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_spread_over_time_and_keep_both_ends() {
        let at = |seconds: i64| Point {
            commit: seconds.to_string(),
            time: Timestamp::from_second(seconds).expect("a time"),
        };
        let times =
            |points: &[Point]| -> Vec<i64> { points.iter().map(|point| point.time.as_second()).collect() };
        // A busy day among quiet years.
        let mut all: Vec<i64> = (0..1000).collect();
        all.extend([50_000, 99_999]);
        let few = spread(all.iter().map(|&second| at(second)).collect(), 11);
        assert_eq!(times(&few), [0, 999, 50_000, 99_999]);
        let even = spread((0..1000).map(|second| at(second * 7)).collect(), 100);
        assert_eq!((even.len(), times(&even)[0], times(&even)[99]), (100, 0, 999 * 7));
        assert_eq!(times(&spread(vec![at(5), at(3), at(9)], 3)), [5, 5, 9]);
    }
}
