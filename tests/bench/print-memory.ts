/** Loaded ahead of a program: as it ends, it tells the most memory its process took, in kilobytes. */
process.on('exit', () => {
  process.stderr.write(`memory: ${process.resourceUsage().maxRSS}\n`);
});
