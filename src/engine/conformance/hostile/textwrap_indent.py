import textwrap
textwrap.indent('a\n' * 10**5, 'x' * 10**5)
