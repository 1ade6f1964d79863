# language: id
# translator: machine draft
# state: draft

## What can be typed

text-help = Ketik nomor yang Anda inginkan lalu tekan Enter. Ketik “kembali” untuk mundur satu langkah, “stop” untuk keluar (hasil kerja Anda tersimpan), dan “?” untuk melihat ini lagi.
text-word-back = kembali
text-word-stop = stop
text-word-none = kosong
text-prompt-choice = Pilih:
text-prompt-some = Pilih satu atau lebih, pisahkan dengan koma:
text-prompt-some-or-none = Pilih berapa pun, pisahkan dengan koma, atau 0 jika tidak ada:
text-prompt-percent = (0 sampai 100)
text-prompt-begin = Tekan Enter untuk mulai.
text-prompt-indicators = Tanda:
text-nothing-here = Tidak ada yang bisa dipilih di sini sekarang.
text-not-a-choice = { $count ->
   *[other] Itu tidak ada di daftar. Ketik angka dari 1 sampai { $count }, “kembali”, atau “?”.
}
text-not-a-percent = Ketik angka dari 0 sampai 100.

## The desk

text-desk-look = Lihat sesuatu di sini
text-desk-go = Pergi ke tempat lain
text-desk-people = Bicara dengan orang
text-desk-documents = Dokumen
text-desk-notebook = Buku catatan
text-desk-rate = Sebutkan seberapa yakin Anda
text-desk-decide = Putuskan
text-desk-do = Lakukan sesuatu
text-desk-end = Akhiri sesi
text-noticed = Di buku catatan Anda: { $text }
text-found = Anda punya: { $text }
text-compare = Sandingkan dua dokumen
text-choose-two = Pilih dua.
text-note-write = Tulis apa artinya
text-noted = Tercatat: { $note }
text-indicators = Ketik kode tanda (CD01), atau kata untuk dicari (utang, paspor, upah). Pilih dari hasilnya dengan nomor. Baris kosong jika semua sudah ada.
text-more-found = … dan { $count } lagi. Tambahkan kata agar hasilnya lebih sedikit.

## Keeping the run

text-unsaved = Ini belum tersimpan di disk ({ $reason }). Anda bisa lanjut; penyimpanan dicoba lagi pada langkah Anda berikutnya.
text-input-ended = Masukan sudah habis, jadi sesi berhenti di sini. Sesi belum berakhir, dan bisa dilanjutkan.
text-stopped = Anda berhenti. Sesi belum berakhir, dan bisa dilanjutkan.
text-kept-at = Rekaman sesi ini: { $path }

## Debrief

debrief-text-title = Yang sebenarnya, dan yang Anda lakukan
debrief-text-band = Hasil: { $band }
debrief-text-unsafe = Sebagian dari yang terjadi tidak aman, sebaik apa pun yang lain:
debrief-text-score = { $competency }: { $score } dari 100 (praktik aman mulai dari { $least })
debrief-text-provisional = Angka-angka ini sementara sampai ditetapkan oleh panel ahli.
debrief-text-true = Yang sebenarnya
debrief-text-finding = Temuan Anda: { $made }. Yang cocok: { $fits }.
debrief-text-rating = Menurut Anda kemungkinannya { $percent }%.
debrief-text-protected = Yang melindungi orang
debrief-text-harmed = Yang merugikan orang, atau tidak dilakukan
debrief-text-move = langkah { $number }
debrief-text-conversation = Percakapan dengan { $person }
debrief-text-recommended = { $recommended } dari { $all } pertanyaan termasuk jenis yang membantu orang bercerita.
debrief-text-inner = Kepercayaan { $trust }, tekanan batin { $distress }
debrief-text-noticed = Tanda yang Anda baca
debrief-text-missed = Tanda yang Anda lewatkan
debrief-text-imagined = Dibaca sebagai tanda, padahal bukan
debrief-text-resisted = Dilewati, dan itu tepat
debrief-text-tempts = Ini bisa menjebak ke kesalahan yang sudah dikenal: { $rule }
debrief-text-sources = Dasar isi ini
debrief-text-next = Apa yang dilatih berikutnya
debrief-text-next-none = Setiap kompetensi mencapai praktik aman. Coba skenario lain, atau skenario yang sama dengan angka acak lain.
