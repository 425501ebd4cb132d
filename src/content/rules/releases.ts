import { isBefore } from '../../domain/releases.ts';
import type { Content } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** A build names one of its mesh's channels, and no two channels share an id. */
export function channelsKnown({ entries }: Content): readonly Problem[] {
	return entries.meshes.flatMap(({ file, data }) => {
		const known = new Set(data.channels.map(({ id }) => id));
		const twice = data.channels.flatMap(({ id }, index) =>
			data.channels.findIndex((channel) => channel.id === id) === index
				? []
				: [problem(file, ['channels', index, 'id'], `The channel "${id}" is listed twice. Keep one of the two, or give one another id.`)],
		);
		const unknown = data.releases.flatMap(({ builds }, line) =>
			builds.flatMap(({ channel }, index) =>
				known.has(channel)
					? []
					: [
							problem(
								file,
								['releases', line, 'builds', index, 'channel'],
								`There is no channel "${channel}".${didYouMean(channel, known)} ${known.size === 0 ? 'This mesh has no channels: add it under channels, or remove the build.' : `The channels of this mesh: ${[...known].join(', ')}.`}`,
							),
						],
			),
		);
		return [...twice, ...unknown];
	});
}

/** Whether a line is still fixed agrees with the day on which its fixes end, seen from the day of the comparison. */
export function supportAgrees({ entries }: Content): readonly Problem[] {
	return entries.meshes.flatMap(({ file, data }) =>
		data.releases.flatMap(({ line, ends, supported }, index) => {
			if (ends === undefined) return [];
			const over = isBefore(ends.until ?? ends.date, data.checkedOn);
			const at = ['releases', index, 'supported'];
			if (supported && over) {
				return [problem(file, at, `Support of ${line} ended on ${ends.until ?? ends.date}, before the file was compared on ${data.checkedOn}. Write supported: false, or put the day right.`)];
			}
			if (!supported && isBefore(data.checkedOn, ends.date)) {
				return [problem(file, at, `Support of ${line} ends on ${ends.date}, after the file was compared on ${data.checkedOn}. Write supported: true, or put the day right.`)];
			}
			return [];
		}),
	);
}
