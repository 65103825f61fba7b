import csv, io
csv.field_size_limit(10**9)
list(csv.reader(['a' * 10**7]))
