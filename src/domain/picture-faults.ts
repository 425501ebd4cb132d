import { type Part, type Picture, PLACES } from './picture.ts';

/** Something that a picture's description gets wrong. */
export interface PictureFault {
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/** At most this many boxes fit into one place. */
const MOST = { 'client-pod': 2, 'client-node': 3, between: 1, 'server-node': 3, 'server-pod': 2, control: 3 } as const;

/** A part that traffic does not pass. */
const beside = ({ at, kind }: Part): boolean => at === 'control' || kind === 'control';

function partFaults({ parts, path }: Picture): PictureFault[] {
	const ids = parts.map(({ id }) => id);
	const known = ids.join(', ');
	// A step that names no part may mean any of them.
	const misspelt = path.some((step) => !ids.includes(step.part));
	return parts.flatMap((part, index) => {
		const faults: PictureFault[] = [];
		const say = (field: string, message: string): void => void faults.push({ path: ['parts', index, field], message });
		if (ids.indexOf(part.id) < index) say('id', `Another part is called "${part.id}" already. Give each part its own id.`);
		if (parts.slice(0, index).filter(({ at }) => at === part.at).length >= MOST[part.at]) {
			say('at', `There is room for ${MOST[part.at]} in ${part.at}. Leave out what a request does not need, or join two parts in one.`);
		}
		if (part.at === 'control' && part.name.length > 13 && parts.filter(({ at }) => at === 'control').length === MOST.control) {
			say('name', `Shorten the name to 13 characters; three boxes stand side by side in control. It has ${part.name.length}.`);
		}
		if (part.at === 'control' && part.kind !== 'control') say('kind', 'What stands in the control plane is of kind control.');
		if (part.at.endsWith('-pod') && part.kind === 'control') say('at', 'A control part stands in control, client-node or server-node.');
		if (part.kind !== 'control' && part.feeds.length > 0) say('feeds', 'Only a part of kind control configures others. Remove this line.');
		part.feeds.forEach((id, at) => {
			if (!ids.includes(id)) {
				faults.push({ path: ['parts', index, 'feeds', at], message: `There is no part "${id}" in this picture. The parts: ${known}.` });
			}
		});
		if (!beside(part) && !misspelt && !path.some((step) => step.part === part.id)) {
			say('id', `No request passes "${part.id}". Add a step of the path that reaches it, or remove the part.`);
		}
		return faults;
	});
}

function pathFaults({ parts, path, encryptedBy }: Picture): PictureFault[] {
	const known = parts.map(({ id }) => id).join(', ');
	const byId = new Map(parts.map((part) => [part.id, part]));
	const faults: PictureFault[] = [];
	let furthest = 0;
	path.forEach((step, index) => {
		const say = (field: string, message: string): void => void faults.push({ path: ['path', index, field], message });
		const part = byId.get(step.part);
		if (part === undefined) return say('part', `There is no part "${step.part}" in this picture. The parts: ${known}.`);
		if (beside(part)) return say('part', `"${part.id}" is part of the control plane; requests do not pass it. Remove this step.`);
		if (path.findIndex(({ part: id }) => id === part.id) < index) {
			say('part', `The request has been at "${part.id}" before. Tell what happens there in one step.`);
		}
		const place = PLACES.indexOf(part.at);
		if (place < furthest) say('part', `The path goes back to ${part.at}. Order the steps from the client's pod to the server's pod.`);
		furthest = Math.max(furthest, place);
		if (index === 0 && step.encryption !== undefined) say('encryption', 'The way begins here, so no leg leads here. Remove this line.');
		if (index > 0 && step.encryption === undefined) {
			say('encryption', 'Say how the leg that leads here is encrypted: always, optional or none.');
		}
		const end = index === 0 ? 'client-pod' : index === path.length - 1 ? 'server-pod' : undefined;
		if (end !== undefined && (part.at !== end || part.kind !== 'app')) {
			say('part', `The path ${index === 0 ? 'begins' : 'ends'} at a part of kind app in ${end}.`);
		}
	});
	const encrypted = path.some(({ encryption }) => encryption === 'always' || encryption === 'optional');
	if (encrypted && encryptedBy === undefined) {
		faults.push({ path: ['encryptedBy'], message: 'Say what encrypts, in a few words, for example encryptedBy: mutual TLS.' });
	}
	if (!encrypted && encryptedBy !== undefined) {
		faults.push({ path: ['encryptedBy'], message: 'No leg of the path is encrypted. Remove this line, or say so on a step.' });
	}
	return faults;
}

/** Everything in a picture that could not be drawn, or would be drawn and not be true of itself. */
export function pictureFaults(picture: Picture): readonly PictureFault[] {
	return [...partFaults(picture), ...pathFaults(picture)];
}
