for name in ['cp437', 'cp850', 'cp1250', 'cp1251', 'cp1252', 'cp1253', 'koi8_r', 'koi8_u', 'iso8859_2', 'iso8859_5', 'iso8859_15', 'mac_roman', 'cp037', 'cp500', 'tis_620', 'hp_roman8', 'cp874', 'kz1048']:
    table = bytes(range(256)).decode(name, 'replace')
    print(name, ascii(table[0x80:0x90]), table.count('\ufffd'), sum(map(ord, table)))
    print(table.replace('\ufffd', '').encode(name)[-4:], 'Жé€'.encode(name, 'replace'), 'Жé€'.encode(name, 'xmlcharrefreplace'))
for name in ['cp1252', 'ascii', 'cp437']:
    try:
        '☃'.encode(name)
    except UnicodeEncodeError as e:
        print(e)
try:
    b'\x81'.decode('cp1252')
except UnicodeDecodeError as e:
    print(e)
