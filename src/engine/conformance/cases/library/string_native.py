"""_string: the parser behind string.Formatter, and the errors of str.format."""
import _string
for s in ['a{{b}}c','{}','x{0!r:>{w}}y{a.b[0]}','', '{a', '}', '{a!}', 'ab{{', '{0[]}','{a!rx}']:
    try: print(list(_string.formatter_parser(s)))
    except ValueError as e: print(s, e)
for s in ['a.b[0][k].c','0','','a..b','a[','a[0]b', '[x]', '.x', 'a[]','00','123456789012345678901234567890']:
    try:
        f, r = _string.formatter_field_name_split(s); print(repr(f), list(r))
    except ValueError as e: print(s, e)
for s in ['{a!}','{a!','{a!r','{:{','{0[}','{','{0','{0:', '{0:x', '{!','{:','{a.','{a[0']:
    try: print(s.format(1, a=1))
    except Exception as e: print(s, type(e), e)
