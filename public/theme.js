// Before the first paint, so that no theme flashes. Forbidden storage leaves the system's wish.
(() => {
	const { dataset } = document.documentElement;
	try {
		const { theme } = localStorage;
		if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
	} catch {}
	addEventListener('DOMContentLoaded', () => {
		const choice = document.getElementById('theme');
		if (!choice) return;
		choice.value = dataset.theme ?? '';
		choice.parentElement.hidden = false;
		choice.onchange = () => {
			dataset.theme = choice.value;
			try {
				localStorage.theme = choice.value;
			} catch {}
		};
	});
	// "/" opens the search; what is typed after it, until there is a field, goes into that.
	let typed = '';
	addEventListener('keydown', (event) => {
		const { key, target } = event;
		// Of a search that was closed in this very moment the field has the focus still, and no place.
		if (target.closest('input, select, textarea')?.offsetParent) return;
		if (key === '/') {
			event.preventDefault();
			typed = '';
			const search = document.getElementById('search');
			import(search.href + 'dialog.js').then(({ open }) => open(search.href, () => typed)).catch(() => search.click());
		} else if (!key[1]) typed += key;
	});
	addEventListener('click', ({ target }) => {
		const { copy } = target.dataset;
		if (copy) navigator.clipboard.writeText(copy).then(() => (target.textContent = 'Copied'));
	});
})();
