#!/usr/bin/env node
// Runs the recto of this platform, which npm installed beside this package.
"use strict";

const { spawn } = require("node:child_process");
const { name, optionalDependencies } = require("../package.json");

function platform() {
  const own = `${process.platform}-${process.arch}`;
  if (process.platform !== "linux") return [own];
  // A program for musl needs no C library, so it runs everywhere; the one for the GNU library is faster.
  const isGnu = Boolean(process.report.getReport().header.glibcVersionRuntime);
  return isGnu ? [`${own}-gnu`, `${own}-musl`] : [`${own}-musl`];
}

function program() {
  const file = process.platform === "win32" ? "recto.exe" : "recto";
  for (const one of platform()) {
    try {
      return require.resolve(`${name}-${one}/bin/${file}`);
    } catch {
      // The next one, or none.
    }
  }
  const wanted = platform().map((one) => `${name}-${one}`);
  const known = wanted.filter((one) => one in optionalDependencies);
  console.error(
    known.length > 0
      ? `recto: the package ${known[0]} is not installed; install ${name} again, without --omit=optional`
      : `recto: there is no program for ${process.platform} ${process.arch}; build one with: cargo install --locked recto`,
  );
  process.exit(2);
}

const child = spawn(program(), process.argv.slice(2), { stdio: "inherit" });
// A terminal tells both of Ctrl-C; recto decides what it means.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(`recto: ${error.message}`);
  process.exit(2);
});
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
