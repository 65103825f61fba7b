import csv, os, tempfile, io
os.chdir(tempfile.mkdtemp())
rows = [['name', 'n'], ['a, b', 1], ['q"t', 2.5], ['multi\nline', None]]
with open('x.csv', 'w', newline='') as f: csv.writer(f).writerows(rows)
print(open('x.csv', 'rb').read())
with open('x.csv', newline='') as f: print(list(csv.reader(f)))
with open('d.csv', 'w', newline='') as f:
    w = csv.DictWriter(f, ['id', 'v'], extrasaction='ignore'); w.writeheader(); w.writerow({'id': 1, 'v': 'x', 'z': 0}); w.writerows([{'id': 2}])
with open('d.csv', newline='') as f: print([dict(r) for r in csv.DictReader(f)])
print(list(csv.reader(io.StringIO('a;b\n"c;d";e\n'), delimiter=';')), list(csv.reader(['1,2', '3,4'], quoting=csv.QUOTE_NONNUMERIC)))
