import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { startServer, waitFor } from './processes.js';

/** A MariaDB of its own, reached by a socket only, with a database and a user `wp`. */
export async function startDatabase(folder: string): Promise<{ server: ChildProcess; socket: string }> {
  const own = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/db`];
  const socket = `${folder}/db.sock`;
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=socket', '--skip-test-db'], {
    stdio: 'ignore',
  });

  const server = startServer('/usr/sbin/mariadbd', ...own, `--socket=${socket}`, '--skip-networking');
  const client = ['--no-defaults', `--socket=${socket}`, '--execute'];
  await waitFor(server, () => spawnSync('mariadb', [...client, 'SELECT 1']).status === 0);
  execFileSync('mariadb', [
    ...client,
    "CREATE DATABASE wp CHARACTER SET utf8mb4; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost",
  ]);
  return { server, socket };
}
