// Preloaded (node --import) into every process that the commands start: when the command is killed, even
// by a signal it cannot handle, its children do not live on and hold the port, the build or the packages.
if (process.connected) {
  process.channel?.unref();
  process.on('disconnect', () => {
    // A server ends its answers first, by a handler of its own; anything else ends here.
    if (process.listenerCount('disconnect') === 1) process.exit(1);
  });
}
