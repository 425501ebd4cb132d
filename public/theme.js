// Before the first paint, so that no theme flashes. Forbidden storage leaves the system's wish.
(() => {
	const root = document.documentElement;
	const on = document.addEventListener.bind(document);
	const show = (theme) => {
		if (theme) root.dataset.theme = theme;
		else delete root.dataset.theme;
	};
	try {
		const theme = localStorage.getItem('theme');
		if (/^(light|dark)$/.test(theme)) show(theme);
	} catch {}
	on('DOMContentLoaded', () => {
		const choice = document.getElementById('theme');
		if (!choice) return;
		choice.value = root.dataset.theme ?? '';
		choice.parentElement.hidden = false;
		choice.onchange = () => {
			show(choice.value);
			try {
				localStorage.setItem('theme', choice.value);
			} catch {}
		};
	});
	on('keydown', (event) => {
		if (event.key === '/' && !event.target.closest('input, select, textarea')) {
			event.preventDefault();
			document.getElementById('search').click();
		}
	});
	on('click', ({ target }) => {
		const { copy } = target.dataset;
		if (copy) navigator.clipboard.writeText(copy).then(() => (target.textContent = 'Copied'));
	});
})();
