// Preloaded into a server under load (`node --import`): answers every message with what the process has used so far.
import { readFileSync } from 'node:fs';

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, ...memory() });
});
// Whoever started it has gone.
process.on('disconnect', () => process.exit());

function memory() {
  const now = process.memoryUsage.rss();
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return { memoryBytes: now, peakMemoryBytes: Math.max(now, Number(peak ?? 0) * 1024) };
  } catch {
    // No Linux: the memory at the moments of asking, which are many.
    return { memoryBytes: now, peakMemoryBytes: now };
  }
}
