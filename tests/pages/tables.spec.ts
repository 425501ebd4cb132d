import { expect, test } from './alone.ts';
import { KINDS } from './sitemap.ts';

/** As much of a node of the accessibility tree as is read here. */
interface Node {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly childIds?: readonly string[];
}

for (const path of KINDS) {
	test(`${path} tells each cell of a table with its row and its column`, async ({ page }) => {
		await page.goto(path);
		const session = await page.context().newCDPSession(page);
		const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
		const byId = new Map(nodes.map((node) => [node.nodeId, node]));
		const role = ({ role: found }: Node): string => found?.value ?? '';
		// What is ignored stands for its children.
		const below = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((child) => (child.ignored || ['generic', 'rowgroup', 'none'].includes(role(child)) ? below(child) : [child]));
		const seen = await page.locator('table').evaluateAll((tables) => tables.filter((table) => table.checkVisibility()).length);
		const tables = nodes.filter((node) => !node.ignored && role(node) === 'table');
		expect(tables.length, 'tables that are announced as such').toBe(seen);
		for (const table of tables) {
			const name = table.name?.value ?? '';
			const rows = below(table).filter((node) => role(node) === 'row').map((row) => below(row).filter((cell) => ['cell', 'columnheader', 'rowheader'].includes(role(cell))));
			const [head = [], ...rest] = rows;
			expect.soft(head.map(role).filter((found) => found !== 'columnheader'), `${name}: the first row heads the columns`).toEqual([]);
			const bare = rest.filter((cells) => cells.length > 1 && role(cells[0] as Node) !== 'rowheader').map((cells) => cells[0]?.name?.value);
			expect.soft(bare, `${name}: rows without a header`).toEqual([]);
			const uneven = rest.filter((cells) => cells.length > 1 && cells.length !== head.length).map((cells) => cells[0]?.name?.value);
			expect.soft(uneven, `${name}: rows of another length than the head`).toEqual([]);
		}
	});
}
