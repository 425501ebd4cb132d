import type { APIRoute } from 'astro';
import { schemaOf } from '../../../downloads/schemas.ts';
import { DATA_NAMES, type DataName } from '../../../schema/data.ts';
import { href } from '../../../site.ts';

export const getStaticPaths = () => DATA_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataName }> = ({ props: { name }, site }) => {
	const { $schema, ...rest } = schemaOf(name);
	return Response.json({ $schema, $id: new URL(href(`/data/schema/${name}.json`), site).href, ...rest });
};
