import codecs
def shout(e): print(type(e).__name__, e.encoding, repr(e.object), e.start, e.end, e.reason); return ('?!', e.end)
codecs.register_error('shout', shout)
print('aé€b'.encode('ascii', 'shout'), b'a\xff\xfeb'.decode('ascii', 'shout'), 'x😀y\udc80'.encode('latin-1', 'shout'))
codecs.register_error('bytesy', lambda e: (b'<%d>' % ord(e.object[e.start]), e.start + 1))
print('aé€b'.encode('ascii', 'bytesy'), 'é'.encode('cp437', 'bytesy'), '€é'.encode('cp437', 'bytesy'))
codecs.register_error('back', lambda e: ('#', -1)); print('éab'.encode('ascii', 'back'), b'\xffab'.decode('ascii', 'back'))
def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for bad in (lambda e: 'x', lambda e: (1, 2), lambda e: ('x', 100), lambda e: ('x', -100), lambda e: ('x',), lambda e: ('é', e.end), lambda e: None, lambda e: 1 / 0):
    codecs.register_error('bad', bad); t('aé'.encode, 'ascii', 'bad'); t(b'a\xff'.decode, 'ascii', 'bad')
t(codecs.register_error, 'x', 3); t(codecs.lookup_error, 'nothere'); t('é'.encode, 'ascii', 'nothere'); t('e'.encode, 'ascii', 'nothere')
e = UnicodeEncodeError('ascii', 'aéb', 1, 2, 'why'); d = UnicodeDecodeError('utf-8', b'a\xffb', 1, 2, 'why'); tr = UnicodeTranslateError('aéb', 1, 2, 'why')
for n in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape'):
    h = codecs.lookup_error(n); print(n, h.__name__)
    for x in (e, d, tr, 3): t(h, x)
print(codecs.lookup_error('shout') is shout, codecs.strict_errors is codecs.lookup_error('strict'), str(e), str(d), str(tr), repr(e))
with open('/tmp/_h.txt', 'w', encoding='ascii', errors='shout') as f: f.write('né')
print(open('/tmp/_h.txt').read())
import os; os.remove('/tmp/_h.txt')
