import codecs


def marks(error):
    print(type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    return '[?]', error.end


def octets(error):
    return b'\xa1\xa1', error.end


def worse(error):
    return '\ufffe', error.end


def backwards(error):
    return '', -1


def outside(error):
    return '', 99


for name, handler in [('marks', marks), ('octets', octets), ('worse', worse), ('backwards', backwards), ('outside', outside)]:
    codecs.register_error('test.' + name, handler)
for codec in ['gbk', 'euc_jp', 'iso2022_jp', 'hz', 'big5']:
    print(codec, 'aé한中'.encode(codec, 'test.marks'))
print(b'\xffa\xd6\xd0\x81'.decode('gbk', 'test.marks'))
print('aéb'.encode('gb2312', 'test.octets'))
print('é'.encode('gb2312', 'test.backwards') if False else 'skipped')
for codec, handler in [('gb2312', 'worse'), ('gb2312', 'outside'), ('iso2022_kr', 'worse')]:
    try:
        print('xé\u00feö'.encode(codec, 'test.' + handler))
    except (UnicodeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    b'\xff'.decode('gbk', 'test.octets')
except TypeError as error:
    print(error)
try:
    'é'.encode('gb2312', 'no such handler')
except LookupError as error:
    print(error)
import _codecs_cn
import _multibytecodec
codec = _codecs_cn.getcodec('gb2312')
print(codec.encode('中'), codec.decode(b'\xd6\xd0a'))
for wrong in ['euc_kr', 5]:
    try:
        _codecs_cn.getcodec(wrong)
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
for attempt in [lambda: codec.decode('text'), lambda: codec.encode(), lambda: codec.decode(b'', errors=5), lambda: codec.encode(12)]:
    try:
        print(attempt())
    except TypeError as error:
        print(error)
try:
    _multibytecodec.MultibyteIncrementalEncoder()
except AttributeError as error:
    print(error)


class Wrong(_multibytecodec.MultibyteIncrementalDecoder):
    codec = 5


try:
    Wrong()
except TypeError as error:
    print(error)


class Right(_multibytecodec.MultibyteStreamWriter):
    codec = codec


import io
out = io.BytesIO()
right = Right(out, errors='ignore')
right.write('中é文')
print(out.getvalue(), right.errors, type(codec).__name__)
