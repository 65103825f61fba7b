rows = [('张三', 28, '北京'), ('李四', 31, '上海'), ('王五', 7, '广州')]
with open('people.csv', 'w', encoding='gbk', newline='') as f:
    for row in rows:
        f.write(','.join(map(str, row)) + '\r\n')
with open('people.csv', 'rb') as f:
    print(f.read())
with open('people.csv', encoding='gbk') as f:
    for line in f:
        name, age, city = line.rstrip().split(',')
        print(name, int(age), city, len(name.encode('gbk')), len(name.encode('utf-8')))
with open('people.csv', encoding='utf-8', errors='replace') as f:
    print(f.read().count('\ufffd'))
for wrong in ['utf-8', 'big5', 'euc_kr', 'shift_jis']:
    try:
        print(wrong, open('people.csv', encoding=wrong).read()[:2])
    except UnicodeDecodeError as e:
        print(e)
