#![no_main]

#[path = "../../benches/fuzz/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|text: &str| targets::run("project", text));
