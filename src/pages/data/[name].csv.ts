import type { APIRoute } from 'astro';
import { tableTextOf } from '../../downloads/read.ts';
import { TABLE_NAMES, type TableName } from '../../schema/data.ts';

export const getStaticPaths = () => TABLE_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: TableName }> = async ({ props }) =>
	new Response(await tableTextOf(props.name), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
