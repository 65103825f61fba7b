import re, itertools, operator, pickle, copy
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
from json.decoder import scanstring, py_scanstring
from json.encoder import encode_basestring_ascii
for s in ('"a\\u0041b"', '"a"', '"\\ud834"', '"\\ud834\\udd20"', '"a', 'a'):
    t('scan', lambda: scanstring(s, 1, True)); t('py', lambda: py_scanstring(s, 1, True)); t('enc', lambda: encode_basestring_ascii(s))
t('scan', lambda: scanstring(b'xxx', 2**70)); t('scan', lambda: scanstring('"xxx"', 2**70))
m = re.match('(a)(?P<x>b)', 'ab')
for i in (2**63, -2**63, 2**31, '', 'x', 1.0, None, b'x', -1): t('grp', lambda: m.group(i)); t('grp', lambda: m.start(i)); t('grp', lambda: m[i])
it = itertools.accumulate([None, None, None], operator.is_); print(next(it)); 
t('acc', lambda: list(itertools.accumulate([1, 2], initial=None))); t('acc', lambda: list(itertools.accumulate([], initial=None))); t('acc', lambda: list(itertools.accumulate([1], initial=5)))
it = itertools.accumulate([None, None, None], operator.is_); t('acc', lambda: list(it))
import warnings; warnings.simplefilter('ignore')
it = itertools.accumulate([None, None, None], operator.is_); next(it); t('acc', lambda: list(copy.deepcopy(it))); t('acc', lambda: list(copy.copy(it))); t('acc', lambda: list(pickle.loads(pickle.dumps(it))))
