/**
 * How the build grows with the catalogue: 1x, 4x and 16x, each as a whole process, and the slope between them; and how much
 * longer it takes with the pictures for link previews than without.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { enlarge } from './catalogue.ts';

const SIZES = [1, 4, 16];

/** Seconds that a build of a catalogue takes from a cold cache. */
function buildSeconds(content: string, outDir: string, cards = 'on'): number {
	const start = process.hrtime.bigint();
	const { status, stdout, stderr } = spawnSync('astro', ['build'], {
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, CARDS: cards, ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
	return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Builds the catalogue without cards and with them, in turn, so that a slow minute of the machine meets both. */
function benchCards(): void {
	const seconds = { off: [] as number[], on: [] as number[] };
	for (let round = 0; round < 2; round += 1) for (const cards of ['off', 'on'] as const) seconds[cards].push(buildSeconds('content', 'dist-bench', cards));
	rmSync('dist-bench', { recursive: true });
	const [off, on] = [Math.min(...seconds.off), Math.min(...seconds.on)];
	console.log(`Cards: ${off.toFixed(1)} s without, ${on.toFixed(1)} s with, ${(on / off).toFixed(2)} times as long`);
}

export function benchBuild(): void {
	benchCards();
	console.log('Build, seconds of wall time from a cold cache');
	const seconds = SIZES.map((times) => {
		const content = enlarge(times);
		const outDir = 'dist-bench';
		const taken = buildSeconds(content, outDir);
		rmSync(content, { recursive: true });
		rmSync(outDir, { recursive: true });
		console.log(`  ${String(times).padStart(2)}x  ${taken.toFixed(1)} s`);
		return taken;
	});
	for (let index = 1; index < SIZES.length; index += 1) {
		const [from = 1, to = 1] = [SIZES[index - 1], SIZES[index]];
		const ratio = (seconds[index] ?? 0) / (seconds[index - 1] ?? 1);
		const slope = Math.log(ratio) / Math.log(to / from);
		console.log(`  ${from}x to ${to}x: ${ratio.toFixed(2)} times as long, slope ${slope.toFixed(2)} (1 is linear)`);
	}
}
