import type { APIRoute } from 'astro';
import { textOf } from '../../downloads/read.ts';
import { DATA_NAMES, type DataName } from '../../schema/data.ts';

export const getStaticPaths = () => DATA_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataName }> = async ({ props }) =>
	new Response(await textOf(props.name), { headers: { 'content-type': 'application/json; charset=utf-8' } });
