import { homedir, tmpdir, userInfo } from 'node:os';
import { posix, win32 } from 'node:path';

const NAME = 'onezone-mock';

/**
 * Says where files that survive a restart belong: `ONEZONE_MOCK_HOME`, else the platform's cache folder.
 * Linux follows the XDG Base Directory Specification, which says to ignore a relative `XDG_CACHE_HOME`.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const path = platform === 'win32' ? win32 : posix;
  const own = env['ONEZONE_MOCK_HOME'];
  if (own !== undefined && own !== '') return path.resolve(own);

  if (platform === 'win32') {
    const local = absolute(env['LOCALAPPDATA'], path) ?? path.join(home(env['USERPROFILE'], path), 'AppData', 'Local');
    return path.join(local, NAME);
  }
  if (platform === 'darwin') return path.join(home(env['HOME'], path), 'Library', 'Caches', NAME);
  return path.join(absolute(env['XDG_CACHE_HOME'], path) ?? path.join(home(env['HOME'], path), '.cache'), NAME);
}

function absolute(value: string | undefined, path: typeof posix): string | undefined {
  return value !== undefined && path.isAbsolute(value) ? value : undefined;
}

function home(named: string | undefined, path: typeof posix): string {
  const given = absolute(named, path);
  if (given !== undefined) return given;
  try {
    // With an empty HOME, homedir() is empty too; the password file knows better.
    return absolute(homedir(), path) ?? userInfo().homedir;
  } catch {
    // A container may run under a user id that no password file knows.
    return tmpdir();
  }
}
