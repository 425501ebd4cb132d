// Before the first paint of a page in another site's frame: the theme that its address asks for. Nothing is stored.
{
	const [, theme] = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search) ?? [];
	if (theme) document.documentElement.dataset.theme = theme;
}
