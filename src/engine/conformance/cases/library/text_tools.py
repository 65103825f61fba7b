import string
import textwrap
import pprint
import difflib
import shlex
import fnmatch
import html
import reprlib
import unicodedata

t = string.Template('Dear $name, you owe $$${amount} for ${item}s')
print(t.substitute(name='Ann', amount=5, item='book'), t.safe_substitute(name='Bob'), t.get_identifiers(), t.is_valid(), string.Template('$').is_valid())
for bad in ('$', '${x', '$1', '$missing'):
    try:
        string.Template('a ' + bad).substitute()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)


class Percent(string.Template):
    delimiter = '%'
    idpattern = r'[a-z]+\.[a-z]+'


print(Percent('%a.b %% %nope').safe_substitute({'a.b': 1}))


class F(string.Formatter):
    def get_value(self, key, args, kw):
        return kw.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kw)
    def convert_field(self, v, conv):
        return v.upper() if conv == 'u' else super().convert_field(v, conv)
    def format_field(self, v, spec):
        return v[::-1] if spec == 'rev' else super().format_field(v, spec)


print(F().format('{0!u} {name:rev} {missing} {1:>5}', 'ab', 7, name='xyz'), list(string.Formatter().parse('a{b!r:c}{{d')), string.capwords('the  quick fox'), string.ascii_letters[-3:], string.punctuation)
para = 'The quick brown fox, jumps over the-lazy dog. Supercalifragilistic    words\tand\nnewlines here.'
print(textwrap.fill(para, 24, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap(para, 15, break_long_words=False), textwrap.shorten(para, 30), textwrap.shorten(para, 30, placeholder='~'))
print(repr(textwrap.dedent('  a\n    b\n\n  c\n')), repr(textwrap.indent('a\n\nb', '> ')), textwrap.wrap(para, 20, max_lines=2), textwrap.wrap('abcdefgh ij', 3), textwrap.wrap('a-b-c d', 3, break_on_hyphens=False))
data = {'name': 'x' * 30, 'list': list(range(25)), 'nested': {'k' * 20: ('v' * 30, {'deep': [1, [2, [3]]]}), 'set': {3, 1, 2}}, 'b': b'bytes', 'e': []}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True, depth=2, sort_dicts=False, indent=2)
print(pprint.pformat('long string ' * 10, width=50), pprint.saferepr([1, {'b': 2}]), pprint.isreadable(data), pprint.pformat(12345678, underscore_numbers=True))
a, b = 'one two three four'.split(), 'one 2 three five four'.split()
print(*difflib.unified_diff(a, b, 'a', 'b', lineterm=''), sep='\n')
print(*difflib.ndiff(['hello world\n'], ['hallo werld!\n']), sep='')
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), round(difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), 3), difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes())
print(*difflib.context_diff(a, b, lineterm='', n=1), sep='\n')
print(shlex.split('a "b c" d\\ e \'f\' # x', comments=True), shlex.quote("it's"), shlex.join(['a b', 'c']))
try:
    shlex.split('a "b')
except ValueError as e:
    print(e)
print(fnmatch.filter(['a.py', 'b.txt', 'c.PY'], '*.py'), fnmatch.translate('a?[!b]*'), html.escape('<a href="x">\'&'), html.unescape('&lt;&eacute;&#65;&#x42;&amp;&nope;'))
r = reprlib.Repr()
r.maxlist = 3
r.maxstring = 12
print(r.repr(list(range(10))), r.repr('a' * 40), reprlib.repr({i: i for i in range(9)}), reprlib.repr(10 ** 60))


class Node:
    def __init__(self): self.kids = [self]
    @reprlib.recursive_repr('<...>')
    def __repr__(self): return f'Node({self.kids})'


n = Node()
print(n)
n.kids.clear()
print(unicodedata.name('é'), unicodedata.normalize('NFD', 'é').encode(), unicodedata.category('€'), unicodedata.lookup('SNOWMAN'), unicodedata.numeric('½'), unicodedata.east_asian_width('中'), unicodedata.combining('\u0301'), unicodedata.bidirectional('א'))
def slug(s): return '-'.join(''.join(c if c.isalnum() else ' ' for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c)).lower().split())
print(slug('Crème Brûlée: the “best” Ⅷ!'))
