import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { encryptionSentence, type Part, type Picture, readersSentence, roleOf, type Step } from '../../../src/domain/picture.ts';
import { pictureFaults } from '../../../src/domain/picture-faults.ts';
import { layoutOf, WIDTH } from '../../../src/domain/picture-layout.ts';

const part = (id: string, at: Part['at'], rest: Partial<Part> = {}): Part => ({ id, at, kind: 'proxy', name: id, optional: false, feeds: [], ...rest });
const CLIENT = part('frog', 'client-pod', { kind: 'app' });
const SERVER = part('toad', 'server-pod', { kind: 'app' });

/** A picture whose path passes the parts in the order given. */
function picture(between: readonly Part[], encryption: Step['encryption'], beside: readonly Part[] = []): Picture {
	const way = [CLIENT, ...between, SERVER];
	return {
		option: 'heron',
		summary: 'Birds.',
		nodeToNode: false,
		...(encryption === 'none' ? {} : { encryptedBy: 'feathers' }),
		parts: [...way, ...beside],
		path: way.map(({ id }, index) => ({
			part: id,
			text: id,
			...(index > 0 ? { encryption: index === 1 || index === way.length - 1 ? ('none' as const) : encryption } : {}),
		})),
		facts: ['heron/mtls'],
	};
}

const legs = [part('west', 'client-pod', { layer: 'l4-l7' }), part('east', 'server-pod', { layer: 'l4-l7' })];
const eye = part('eye', 'between', { layer: 'l7', optional: true });
const high = [part('west', 'client-node', { layer: 'l4' }), eye, part('east', 'server-node', { layer: 'l4' })];

describe('a picture in words', () => {
	test('says where encryption begins and ends', () => {
		assert.equal(encryptionSentence(picture(legs, 'always')), 'Encrypted from west in the client’s pod to east in the server’s pod, by feathers.');
		assert.equal(
			encryptionSentence(picture(legs, 'optional')),
			'Can be encrypted, once switched on, from west in the client’s pod to east in the server’s pod, by feathers.',
		);
		assert.equal(encryptionSentence(picture(legs, 'none')), 'Not encrypted on any part of the way.');
	});

	test('says when nodes encrypt and not the parts', () => {
		assert.equal(
			encryptionSentence({ ...picture(legs, 'optional'), nodeToNode: true }),
			'Can be encrypted, once switched on, from node to node, by feathers; traffic on one node stays plain.',
		);
	});

	test('names what opens the request on the way', () => {
		assert.equal(
			encryptionSentence(picture(high, 'always')),
			'Encrypted from west on the client’s node to east on the server’s node, by feathers; opened and encrypted again in the eye.',
		);
	});

	test('says who reads requests', () => {
		assert.equal(readersSentence(picture(legs, 'always')), 'Requests (L7) are read by west in the client’s pod and east in the server’s pod.');
		assert.equal(readersSentence(picture(high, 'always')), 'Requests (L7) are read by the eye, only where it is asked for.');
		assert.equal(readersSentence(picture([], 'none')), 'Nothing between the two applications reads requests.');
	});

	test('says what a box is', () => {
		assert.equal(roleOf(eye), 'L7 proxy, optional');
		assert.equal(roleOf(part('rules', 'client-node', { kind: 'kernel', layer: 'l4' })), 'kernel, L4');
		assert.equal(roleOf(CLIENT), 'application');
	});
});

describe('a picture that can be drawn', () => {
	for (const [name, each] of [
		['with a proxy in each pod', picture(legs, 'always')],
		['with a proxy on each node and one between', picture(high, 'always')],
		['with nothing on the way', picture([], 'none')],
	] as const) {
		test(`has no fault: ${name}`, () => {
			assert.deepEqual(pictureFaults(each), []);
		});
	}

	test('three long names beside each other do not fit', () => {
		const control = ['one', 'two', 'three'].map((id) => part(id, 'control', { kind: 'control', name: `${id}-control-plane` }));
		const found = pictureFaults(picture(legs, 'always', control)).map(({ message }) => message);
		assert.equal(found.length, 3);
		assert.match(found[0] ?? '', /^Shorten the name to 13 characters; three boxes stand side by side in control\. It has 17\.$/);
	});

	test('no two boxes overlap, and none leaves the drawing, whatever stands on the way', () => {
		const places = fc.record({ pods: fc.nat(1), nodes: fc.nat(3), between: fc.nat(1), control: fc.nat(3), agents: fc.boolean() });
		fc.assert(
			fc.property(places, ({ pods, nodes, between, control, agents }) => {
				const many = (count: number, at: Part['at']): Part[] => Array.from({ length: count }, (_, index) => part(`${at}-${index}`, at));
				const way = [...many(pods, 'client-pod'), ...many(agents ? Math.min(nodes, 2) : nodes, 'client-node'), ...many(between, 'between'), ...many(pods, 'server-pod')];
				const beside = [
					...many(control, 'control').map((each): Part => ({ ...each, kind: 'control', feeds: way.map(({ id }) => id) })),
					...(agents ? [part('agent', 'server-node', { kind: 'control' as const })] : []),
				];
				const drawn = picture(way, way.length > 1 ? 'always' : 'none', beside);
				const faults = pictureFaults(drawn).filter(({ message }) => !message.startsWith('Shorten'));
				assert.deepEqual(faults, []);
				const { parts, height, legs: lines } = layoutOf(drawn);
				assert.equal(lines.length, way.length + 1);
				for (const [index, a] of parts.entries()) {
					assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= WIDTH && a.y + a.height <= height);
					for (const b of parts.slice(index + 1)) {
						assert.ok(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.part.id} and ${b.part.id} overlap`);
					}
				}
			}),
		);
	});
});
