// Makes a fresh checkout ready: installs what package-lock.json names when it is not there yet, and with `--browser` finds or
// installs a Chromium. Plain JavaScript without imports from packages: it runs before anything is installed, on Node 20 or newer.
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

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

function executable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

if (process.argv.includes('--browser')) {
	const { chromium } = await import('@playwright/test');
	const find = () => [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && executable(path));
	let browser = find();
	if (!browser) {
		console.log("No Chromium found. Trying Playwright's own download …");
		run('npx', ['playwright', 'install', 'chromium']);
		browser = find();
	}
	if (!browser && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Trying the system package chromium …');
		if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
		browser = find();
	}
	if (!browser) {
		console.error('No Chromium could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.');
		process.exit(1);
	}
	console.log(`Browser for tests: ${browser}`);
}
