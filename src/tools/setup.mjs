// Makes a fresh checkout ready: installs what package-lock.json names when it is not there yet, and with `--checks` what
// the checks need besides: a Chromium, nginx, and the grader of headers. Plain JavaScript without imports from packages: it runs before anything is installed, on Node 20 or newer.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';

const MARK = 'node_modules/.package-lock.json';

/** Runs a command where the reader sees it; says what failed. */
function run(command, args) {
	const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (error) console.error(`${command}: ${error.message}`);
	return status === 0;
}

/** Whether every package of the lock file is installed in the version that it names. */
function installed() {
	if (!existsSync(MARK)) return false;
	const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
	const present = JSON.parse(readFileSync(MARK, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
	);
}

if (!installed()) {
	console.log('Installing packages named in package-lock.json …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
		console.error('npm ci failed. Its message above says why; a registry that cannot be reached is the usual cause.');
		process.exit(1);
	}
}

const SERVERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'].map((folder) => `${folder}/nginx`);
const GRADER = 'tests/delivery/observatory';

/** Installs a package of the system, where this is Debian and we may. */
function installFromSystem(name) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Trying the system package ${name} …`);
	if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Ends the set-up when something cannot be had. */
function need(found, advice) {
	if (found) return found;
	console.error(advice);
	process.exit(1);
}

if (process.argv.includes('--checks')) {
	const { executable, findBrowser } = await import('./browsers.mjs');
	if (!findBrowser()?.light) {
		console.log("Trying Playwright's own download of a Chromium without windows …");
		run('npx', ['playwright', 'install', '--only-shell', 'chromium']);
	}
	if (!findBrowser()?.light) installFromSystem('chromium-headless-shell');
	if (!findBrowser()) installFromSystem('chromium');
	const browser = need(findBrowser(), 'No Chromium could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.');

	const findServer = () => SERVERS.find(executable);
	if (!findServer()) installFromSystem('nginx-light');
	const server = need(findServer(), 'No nginx could be installed. Install one (Debian: apt-get install nginx-light; macOS: brew install nginx): the headers are checked behind it.');

	if (!existsSync(`${GRADER}/node_modules/.package-lock.json`)) {
		console.log('Installing the grader of headers …');
		// Its own set-up would fetch lists from the web that are not needed here.
		need(run('npm', ['ci', '--prefix', GRADER, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']), `npm ci in ${GRADER} failed. Its message above says why.`);
	}
	console.log(`For the checks: ${browser.name}, ${server}`);
}
