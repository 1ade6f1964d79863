# language: id
# translator: machine draft
# state: draft

## Run: notebook

# source: 49c266baaaa7
notebook-search = Cari

# source: 4675cc2c359b
certainty-question = Seberapa mungkin { $person } adalah korban?

# source: a8a22dc748a9
certainty-ends = 0: pasti bukan. 100: pasti ya.

# source: 1de27d043d6c
percent = { $percent }%

# source: 7d9eb7acb13e
note-close = Tutup

# source: cf34797117ed
reference-search = Cari: utang, paspor, upah …

# source: 07098fde9903
reference-none = Tidak ada yang cocok dengan kata-kata ini.

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Notebook: lines on pages

# source: 389ba2803146
notebook-none = Belum ada apa-apa di sini. Sentuh baris yang dikatakan seseorang, yang Anda lihat atau baca, lalu taruh di sebuah halaman.

# source: 61cfcbc232eb
notebook-lines =
    { $count ->
        [0] belum ada baris
       *[other] { $count } baris
    }

# source: 3b005e99ba92
notebook-found = Didengar, dilihat, dan dibaca

# source: 9b07c429f063
note-sort = Bagi Anda baris ini apa, tentang { $person }?

# source: c456adc9bfd0
note-nobody = Belum ada orang yang halamannya bisa ditempati baris ini.

# source: c3ea5bf706e4
note-counts = Dihitung

# source: 4c02209efd00
note-ask-further = Tanyakan lagi

# source: c5b8d818139a
note-set-aside = Kesampingkan

# source: a86c8df6fd75
note-unsorted = Belum dipilah

# source: 2407003bcc2f
note-page = Di halaman siapa

# source: f4172e97efdb
note-strike = Ambil dari halaman

# source: 5df508c98706
note-why = Mengapa? Ini boleh dikosongkan.

# source: ba713d8e6958
note-which = Tanda yang mana? Ini boleh dikosongkan.

# source: ae4560c93dd9
note-lay = Taruh di samping baris lain

# source: 89d3258299fe
note-lay-means = Bila menurut Anda keduanya tidak mungkin sama-sama benar.

# source: f6ce3f7420f6
note-laying = Sentuh baris yang tidak mungkin benar bila baris ini benar.

# source: 27bcb8d374c8
note-lay-none = Tinggalkan itu

# source: 036f4fbf73b4
settled-title = Siapa yang boleh diberi tahu, menurut { $person }

# source: 1ee36a40e75c
settled-nothing = Dengan { $person } belum ada kesepakatan tentang siapa yang boleh diberi tahu. Itu bisa ditanyakan dalam percakapan.

# source: 40cbee18eda8
settled-yes = boleh diberi tahu

# source: 3d1dadca0168
settled-no = tidak boleh diberi tahu

# source: 3b82aae1ed24
settled-not-yet = belum

# source: 75557ff05220
promise-open = Dijanjikan, dan belum dilakukan

# source: cd7f0e9ed30a
promise-kept = Dijanjikan, dan ditepati

# source: 08d4509a90df
promise-broken = Dijanjikan, dan tidak ditepati

## Notebook: piles and reasons

# source: c158134ed382
notebook-reason = Alasan untuk keputusan

# source: ffd7cd56e82d
notebook-reasons = Alasan untuk keputusan: { $count } dari paling banyak { $most }

# source: c1e4d267e977
notebook-pile-empty = Tidak ada baris di sini.

# source: 462dffd5e214
note-sort-means = Dihitung: tanda bahwa seseorang mungkin korban. Tanyakan lagi: bisa jadi tanda, bisa juga tidak. Kesampingkan: tidak berarti apa-apa, atau justru sebaliknya.
