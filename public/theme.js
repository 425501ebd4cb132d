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
	// "/" leads to the search; what is typed until its page has come goes with the reader.
	let typed = null;
	onpagehide = () => (typed = null);
	addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (target.closest('input, select, textarea')) return;
		if (key === '/') {
			event.preventDefault();
			typed = '';
		} else if (typed === null || key[1]) return;
		else typed += key;
		location = document.getElementById('search').href + (typed && '?q=' + encodeURIComponent(typed));
	});
	addEventListener('click', ({ target }) => {
		const { copy } = target.dataset;
		if (copy) navigator.clipboard.writeText(copy).then(() => (target.textContent = 'Copied'));
	});
})();
