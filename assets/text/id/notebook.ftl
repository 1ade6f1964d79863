# language: id
# translator: machine draft
# state: draft

## Run: notebook

# source: fb5a97385938
notebook-cues = Yang Anda perhatikan

# source: b99f60c94557
notebook-empty = Belum ada yang Anda perhatikan. Lihat, baca, dan tanya.

# source: 49c266baaaa7
notebook-search = Cari

# source: 63cc025cbbc8
notebook-only-unmarked = Hanya yang belum ada catatannya

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] belum ada catatan
       *[other] { $count } catatan
    }

# source: 7208794c984e
how-seen = dilihat

# source: 3316348dbadf
how-read = dibaca

# source: 9f7f9b62381a
how-compared = terlihat saat dibandingkan

# source: ef895c244418
how-told = diceritakan oleh { $person }

# source: 2d5b00a7267f
how-noticed = tampak sambil lalu

# source: fddc2b0bdb92
certainty-title = Seberapa yakin Anda?

# source: aed960c488f0
certainty-why = Katakan seberapa mungkin hal itu menurut Anda, bukan seberapa buruk jadinya. Anda bisa mengubahnya sampai akhir.

# source: 4675cc2c359b
certainty-question = Seberapa mungkin { $person } adalah korban?

# source: a8a22dc748a9
certainty-ends = 0: pasti bukan. 100: pasti ya.

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = Catatan Anda

# source: ec68cb3e7c34
notes-none = Anda belum menulis apa-apa. Pilih sesuatu di kiri.

# source: 63d3a2ef781f
note-cue = Anda memperhatikan

# source: 50fb072dfa8b
note-about = Ini tentang siapa?

# source: 16d9abdc89c4
note-meaning = Apa artinya?

# source: 2b83b847e97c
note-indicators = Tanda perdagangan orang

# source: abb039422a0b
note-nothing = Tidak berarti apa-apa

# source: fddc2b0bdb92
note-how-sure = Seberapa yakin Anda?

# source: 6dcbba6a0821
note-save = Catat

# source: 7d9eb7acb13e
note-close = Tutup

# source: c0bf75bd78bf
note-change = Ubah

# source: 7d2a64f5083a
note-retract = Tarik kembali

# source: 56602d50dd5d
note-sure = { $percent }% yakin

# source: 2235762fb11e
note-missing-about = Sebutkan ini tentang siapa.

# source: bfd8f7409a99
note-missing-sure = Sebutkan seberapa yakin Anda.

# source: 9f2099250cd4
note-missing-meaning = Sebutkan apa artinya.

# source: f296e674c79c
note-missing-indicators = Pilih paling sedikit satu tanda dari daftar.

# source: 5b4a623367f8
reference-title = Tanda-tanda

# source: cf34797117ed
reference-search = Cari: utang, paspor, upah …

# source: 5ddc83cd52c1
reference-tag = Semua ini: { $tag }.

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
