//! The house: rooms stand in the order data flows through them, and no two files use each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The modules of the library, each with what it uses: `crate::` and `super::` imports outside of tests.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    walk(Path::new("src"), &mut files);
    let name = |path: &str| {
        let path = path.trim_start_matches("src/").trim_end_matches(".rs");
        path.trim_end_matches("/mod").replace('/', "::")
    };
    let names: BTreeSet<String> = files.iter().map(|path| name(path)).collect();
    let module = |path: &str| {
        let parts: Vec<&str> = path.split("::").collect();
        (1..=parts.len()).rev().map(|end| parts[..end].join("::")).find(|module| names.contains(module))
    };
    let mut imports = BTreeMap::new();
    for path in &files {
        let (own, text) = (name(path), fs::read_to_string(path).unwrap());
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let mut used = BTreeSet::new();
        for import in text.split(';').filter_map(|statement| statement.rsplit("use ").next()) {
            for path in expanded(&import.split_whitespace().collect::<String>()) {
                let supers = path.split("::").take_while(|part| *part == "super").count();
                let base: Vec<&str> = own.split("::").collect();
                let absolute = match path.strip_prefix("crate::") {
                    Some(path) => path.to_owned(),
                    None if supers > 0 && supers <= base.len() => {
                        let above = base[..base.len() - supers].iter().copied();
                        above.chain(path.split("::").skip(supers)).collect::<Vec<_>>().join("::")
                    }
                    None => continue,
                };
                used.extend(module(&absolute).filter(|module| *module != own));
            }
        }
        imports.insert(own, used);
    }
    imports
}

fn walk(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = path.to_str().unwrap().replace('\\', "/");
        if path.is_dir() && !text.ends_with("src/bin") {
            walk(&path, files);
        } else if text.ends_with(".rs") && !text.ends_with("lib.rs") && !text.ends_with("tests.rs") {
            files.push(text);
        }
    }
}

/// `a::{b, c::{d}}` as `a::b` and `a::c::d`.
fn expanded(import: &str) -> Vec<String> {
    let Some((before, inside)) = import.split_once('{') else { return vec![import.to_owned()] };
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0_i32);
    for c in inside.chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        match c {
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            '}' if depth < 0 => break,
            _ => part.push(c),
        }
    }
    parts.push(part);
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .flat_map(|part| expanded(&format!("{before}{part}")))
        .collect()
}

#[test]
fn rooms_use_only_those_above_them() {
    let map = fs::read_to_string("src/lib.rs").unwrap();
    let rooms: Vec<&str> =
        map.lines().filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';')).collect();
    let place = |module: &str| rooms.iter().position(|room| module.split("::").next() == Some(room));
    for (module, used) in imports() {
        for other in used {
            assert!(
                place(&other) <= place(&module),
                "{module} uses {other}, which stands below it in src/lib.rs"
            );
        }
    }
}

#[test]
fn no_two_files_use_each_other() {
    let imports = imports();
    assert!(imports.len() > 200 && imports["sync::plan"].contains("sync::planned"));
    let mut reach: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for start in imports.keys() {
        let (mut seen, mut next) = (BTreeSet::new(), vec![start.as_str()]);
        while let Some(module) = next.pop() {
            let used = imports.get(module).into_iter().flatten().map(String::as_str);
            next.extend(used.filter(|used| seen.insert(*used)));
        }
        reach.insert(start, seen);
    }
    let circles = reach.iter().filter(|(module, seen)| seen.contains(*module));
    let circles: BTreeSet<&str> = circles.map(|(module, _)| *module).collect();
    assert!(circles.is_empty(), "put what they share into a file of its own: {circles:?}");
}
