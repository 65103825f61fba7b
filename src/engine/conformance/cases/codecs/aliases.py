import codecs
for name in ['UTF8', 'utf_8', 'U8', 'latin', 'ISO-8859-1', 'iso_8859_1', '8859', 'us-ascii', '646', 'ANSI_X3.4-1968', 'windows-1252', 'cp-1252', '1252', 'macintosh', 'koi8-r', 'UTF-16LE', 'utf-32BE', 'ebcdic-cp-us', 'ibm437', 'greek', 'cyrillic', 'hebrew', 'L9', 'latin_9']:
    try:
        print(name, codecs.lookup(name).name)
    except LookupError as e:
        print(name, e)
for bad in ['', 'no such', 'utf-9', 'ütf']:
    try:
        codecs.lookup(bad)
    except LookupError as e:
        print(ascii(str(e)))
info = codecs.lookup('utf-8')
print(len(info), info.encode('é'), info.decode(b'\xc3\xa9'))
