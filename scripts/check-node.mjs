// Runs before every command, on whatever Node there is: so plain JavaScript, no imports.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 16)) {
  console.error(
    `unfit Node: ${process.versions.node}. This project brings its own Node 24 as a dev dependency, put in place by an install ` +
      "script: run `npm ci` with install scripts allowed (`npm config get ignore-scripts` must say false), or use Node 24.16 or newer.",
  );
  process.exit(1);
}
