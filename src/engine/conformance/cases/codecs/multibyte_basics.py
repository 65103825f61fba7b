import codecs

for name in ['gbk', 'gb2312', 'gb18030', 'big5', 'shift_jis', 'euc_jp', 'euc_kr', 'hz', 'iso2022_jp', 'iso2022_kr', 'johab', 'cp932', 'cp949', 'cp950']:
    info = codecs.lookup(name)
    print(info.name, sorted(n for n in dir(info) if n.startswith('incremental')))
print('中文 text'.encode('gbk'), b'\xd6\xd0\xce\xc4'.decode('gbk'))
print('日本語'.encode('shift_jis'), '日本語'.encode('euc_jp'), '日本語'.encode('iso2022_jp'))
print('한국어'.encode('euc_kr'), '한국어'.encode('cp949'), '한국어'.encode('johab'), '한국어'.encode('iso2022_kr'))
print('繁體'.encode('big5'), '~中~'.encode('hz'), '\U0001f600é'.encode('gb18030'))
print('똠'.encode('euc_kr'), '똠'.encode('cp949'), b'\xa4\xd4\xa4\xa8\xa4\xc7\xa4\xb1'.decode('euc_kr'))
for alias in ['GBK', 'cp936', 'ms936', 'chinese', 'EUC-CN', 'big5-tw', 'sjis', 'SJIS', 'ujis', 'eucjp', 'korean', 'uhc', 'ms932', 'ISO-2022-JP', 'hkscs']:
    print(alias, codecs.lookup(alias).name)


def attempt(call, *args):
    try:
        print(ascii(call(*args)))
    except (UnicodeError, TypeError, LookupError) as error:
        print(type(error).__name__, error)


attempt('é'.encode, 'gb2312')
attempt('a\U0001f600b'.encode, 'shift_jis')
attempt('aé한b'.encode, 'big5')
attempt(b'ab\xff\xffc'.decode, 'gbk')
attempt(b'ab\x81'.decode, 'gbk')
attempt(b'\x81\x30\x81'.decode, 'gb18030')
attempt(b'\x8f\xa1'.decode, 'euc_jp')
attempt(b'\xa4\xd4\xa4'.decode, 'euc_kr')
attempt(b'\x1b$B\x30'.decode, 'iso2022_jp')
attempt(b'\x1b$Z'.decode, 'iso2022_jp')
attempt(b'~{\x30'.decode, 'hz')
for errors in ['ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape']:
    attempt('aé😀中'.encode, 'gb2312', errors)
    attempt(b'a\xff\x81z\xd6'.decode, 'gb2312', errors)
try:
    'x\udc80'.encode('big5')
except UnicodeEncodeError as error:
    print(error.encoding, error.start, error.end, error.reason, ascii(error.object))
