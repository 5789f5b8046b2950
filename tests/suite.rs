//! The tests of recto as its users meet it: the real binary, this repository's own articles, and laws.

mod cases;
mod interrupted;
mod laws;
mod playground;
mod readme;
mod repository;
mod transcript;
