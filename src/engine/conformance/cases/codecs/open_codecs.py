import codecs
with codecs.open('a.txt', 'w', encoding='utf-8') as f:
    f.write('línea 1\nlínea 2\n')
    f.writelines(['x\n', 'y'])
with codecs.open('a.txt', encoding='utf-8') as f:
    print(f.readline(), f.read(3), f.readlines())
    f.reset()
    print(f.encoding)
with codecs.open('a.txt', 'rb') as f:
    print(f.read(4))
with codecs.open('a.txt', 'r', 'ascii', errors='replace') as f:
    print(ascii(f.readline()))
with codecs.open('b.txt', 'w', 'utf-16') as f:
    f.write('bom')
    f.write('!')
print(open('b.txt', 'rb').read() in (codecs.BOM_UTF16_LE + 'bom!'.encode('utf-16-le'),))
with codecs.open('a.txt', 'a', 'utf-8') as f:
    f.write('end')
print(codecs.open('a.txt', 'r', 'utf-8').read().splitlines()[-1])
for bad in [dict(mode='q'), dict(encoding='nope')]:
    try:
        codecs.open('a.txt', **bad)
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM32_LE if hasattr(codecs, 'BOM32_LE') else None)
