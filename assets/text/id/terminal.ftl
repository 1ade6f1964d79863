# language: id
# translator: machine draft
# state: draft

## What can be typed

# source: 4c2993e268f8
text-help = Ketik nomor yang Anda inginkan lalu tekan Enter. Ketik “kembali” untuk mundur satu langkah, “stop” untuk keluar (hasil kerja Anda tersimpan), dan “?” untuk melihat ini lagi.

# source: 3c482346f375
text-word-back = kembali

# source: 6c45cb72a36e
text-word-stop = stop

# source: 140bedbf9c3f
text-word-none = kosong

# source: accc7c658c6a
text-prompt-choice = Pilih:

# source: 397443dd151d
text-prompt-some = Pilih satu atau lebih, pisahkan dengan koma:

# source: 07b9ea4e117f
text-prompt-some-or-none = Pilih berapa pun, pisahkan dengan koma, atau 0 jika tidak ada:

# source: 4abf2ef83415
text-prompt-percent = (0 sampai 100)

# source: be1e2e8336bc
text-prompt-begin = Tekan Enter untuk mulai.

# source: 6719424bf435
text-prompt-indicators = Tanda:

# source: e3a438facc49
text-nothing-here = Tidak ada yang bisa dipilih di sini sekarang.

# source: d8b1e33cc70f
text-not-a-choice =
    { $count ->
       *[other] Itu tidak ada di daftar. Ketik angka dari 1 sampai { $count }, “kembali”, atau “?”.
    }

# source: e345d61f3324
text-not-a-percent = Ketik angka dari 0 sampai 100.

## The desk

# source: a572cb17a35d
text-desk-look = Lihat sesuatu di sini

# source: e82cf11d4485
text-desk-go = Pergi ke tempat lain

# source: 3c78e202f0df
text-desk-people = Bicara dengan orang

# source: b4e929d8bcfe
text-desk-documents = Dokumen

# source: 0dec07abf92d
text-desk-notebook = Buku catatan

# source: cb970c14be66
text-desk-rate = Sebutkan seberapa yakin Anda

# source: 30fddb9fe431
text-desk-decide = Putuskan

# source: fed8e48c374a
text-desk-do = Lakukan sesuatu

# source: 6a971cfa3269
text-desk-end = Akhiri sesi

# source: 812c91874522
text-desk-note = Catat satu baris

# source: 790bd10c96c6
text-desk-cards = Baca lagi satu kartu

# source: d350809db824
text-which-line = Baris yang mana?

# source: 70c38d267776
text-noticed = Di buku catatan Anda: { $text }

# source: 959467099c12
text-found = Anda punya: { $text }

# source: 472eb61223af
text-compare = Sandingkan dua dokumen

# source: 1bce38138eaa
text-choose-two = Pilih dua.

# source: aa1af0285896
text-note-write = Tulis apa artinya

# source: 0765beea9cf7
text-noted = Tercatat: { $note }

# source: d377e9989c6c
text-indicators = Ketik kode tanda (CD01), atau kata untuk dicari (utang, paspor, upah). Pilih dari hasilnya dengan nomor. Baris kosong jika semua sudah ada.

# source: 8a116894776a
text-more-found = … dan { $count } lagi. Tambahkan kata agar hasilnya lebih sedikit.

## Keeping the run

# source: c5d7e737993a
text-input-ended = Masukan sudah habis, jadi sesi berhenti di sini. Sesi belum berakhir, dan bisa dilanjutkan.

# source: 90dcaae5bd38
text-stopped = Anda berhenti. Sesi belum berakhir, dan bisa dilanjutkan.

# source: 1114306cae61
text-kept-at = Rekaman sesi ini: { $path }

## Debrief

# source: 7d2fe9535de4
debrief-text-title = Yang sebenarnya, dan yang Anda lakukan

# source: 9b363afbe534
debrief-text-provisional = Angka-angka ini sementara sampai ditetapkan oleh panel ahli.

# source: 19f8ea61bd57
debrief-text-true = Yang sebenarnya

# source: a70a374ce936
debrief-text-rating = Menurut Anda kemungkinannya { $percent }%.

# source: 476e817166d7
debrief-text-protected = Yang melindungi orang

# source: f060e76c78cf
debrief-text-harmed = Yang merugikan orang, atau tidak dilakukan

# source: a4ac543ed614
debrief-text-conversation = Percakapan dengan { $person }

# source: 815cefb29b3b
debrief-text-recommended = { $recommended } dari { $all } pertanyaan termasuk jenis yang membantu orang bercerita.

# source: 1131e46e47d2
debrief-text-inner = Kepercayaan { $trust }, tekanan batin { $distress }

# source: 5a565eb069e6
debrief-text-noticed = Tanda yang Anda baca

# source: febd19ed4689
debrief-text-missed = Tanda yang Anda lewatkan

# source: 3358d60aaa66
debrief-text-imagined = Dibaca sebagai tanda, padahal bukan

# source: 8e31acb27a57
debrief-text-resisted = Dilewati, dan itu tepat

# source: b0fe8b8dec4d
debrief-text-tempts = Ini bisa menjebak ke kesalahan yang sudah dikenal: { $rule }

# source: 889bba6a3891
debrief-text-sources = Dasar isi ini

# source: 7c777dbdbd37
debrief-text-next = Apa yang dilatih berikutnya

# source: e808d0370f6b
debrief-text-next-none = Setiap kompetensi mencapai praktik aman. Coba skenario lain, atau skenario yang sama dengan angka acak lain.
