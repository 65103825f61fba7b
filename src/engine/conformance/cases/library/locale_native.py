import _locale
print(_locale.localeconv())
print(_locale.setlocale(6)); print(_locale.setlocale(6,'')); print(_locale.setlocale(6)); print(_locale.setlocale(1,'C'), _locale.setlocale(6))
print(_locale.setlocale(6,'LC_CTYPE=C;LC_NUMERIC=C.UTF-8;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C'))
for a in [(6,'xx'),(9,),(1,'POSIX'),(0,'C.UTF-8'), (-1,None), ('a',), (1,5)]:
    try: print(a, _locale.setlocale(*a))
    except Exception as e: print(a, repr(e))
for n in sorted(dir(_locale)):
    v=getattr(_locale,n)
    if isinstance(v,int) and v>13 and not n.startswith('LC'): print(n, v, repr(_locale.nl_langinfo(v)) if v!=127 else '')
print(_locale.strcoll('a','b'), _locale.strcoll('b','a'),_locale.strcoll('a','a'), _locale.strcoll('a','ab'))
try: _locale.nl_langinfo(99999)
except Exception as e: print(repr(e))
print(_locale.gettext('x'), _locale.textdomain(None), _locale.textdomain('q'), _locale.textdomain(None))
import _suggestions
print(_suggestions._generate_suggestions(['abc','abd'],'abx'), _suggestions._generate_suggestions(['zzz'],'abx'))
for a in [((),'a'),([1],'a'),(['a'],1)]:
    try: print(_suggestions._generate_suggestions(*a))
    except Exception as e: print(repr(e))
