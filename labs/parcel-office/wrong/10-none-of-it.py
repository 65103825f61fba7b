# Sorts in the main thread.
books = {'parcels': 0, 'stamps': 0}
for parcel in ('box', 'bag'):
    books['parcels'] += 1
    books['stamps'] += 2
print('inspected: right')
print('parcels', books['parcels'], 'stamps', books['stamps'])
