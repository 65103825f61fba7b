import datetime
datetime.datetime.max + datetime.timedelta(days=10**9)
