// Preloaded (node --import) into every process that the commands start: when the command is killed, even
// by a signal it cannot handle, its children do not live on and hold the port, the build or the packages.
// Processes that a child starts inherit the option but talk to the child: they are left alone.
if (process.connected && String(process.ppid) === process.env.COMMAND_PID) {
  process.channel?.unref();
  process.on('disconnect', () => process.exit(1));
}
