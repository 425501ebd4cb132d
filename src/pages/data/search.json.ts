import { loadSearchable } from '../../content/load.ts';
import { searchData, searchEntries } from '../../views/search.ts';

export const GET = async () => {
	const searchable = await loadSearchable();
	return Response.json(searchData(searchEntries(searchable), searchable.faq.groups, searchable.catalogue.edition));
};
