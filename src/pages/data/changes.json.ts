import { loadCatalogue, loadHistory } from '../../content/load.ts';
import { changesData } from '../../views/changes.ts';

export const GET = async () => Response.json(changesData(await loadHistory(), (await loadCatalogue()).edition));
