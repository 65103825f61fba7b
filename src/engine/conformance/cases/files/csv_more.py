import csv
rows = [['name', 'qty', 'note'], ['apple', 3, 'red, "sweet"'], ['pear', 5.5, 'line\nbreak'], ['', None, "it's"]]
with open('a.csv', 'w', newline='') as f:
    w = csv.writer(f)
    print(w.writerow(rows[0]), w.writerows(rows[1:]))
print(open('a.csv', newline='').read())
with open('a.csv', newline='') as f:
    r = csv.reader(f)
    for row in r:
        print(r.line_num, row)
with open('b.csv', 'w', newline='') as f:
    w = csv.DictWriter(f, ['id', 'v'], restval='-', extrasaction='ignore', delimiter=';', quoting=csv.QUOTE_ALL)
    w.writeheader()
    w.writerow({'id': 1, 'v': 'x', 'zzz': 0})
    w.writerow({'id': 2})
with open('b.csv', newline='') as f:
    for row in csv.DictReader(f, delimiter=';'):
        print(row)
with open('c.tsv', 'w', newline='') as f:
    csv.writer(f, 'excel-tab', lineterminator='\n').writerows([[1, 'a b'], [2, 'c\td']])
print(repr(open('c.tsv').read()))
try:
    csv.DictWriter(open('d.csv', 'w'), ['a']).writerow({'b': 1})
except ValueError as e:
    print(e)
print(list(csv.DictReader(['a,b', '1,2,3', '4'], restkey='rest', restval='?')))
