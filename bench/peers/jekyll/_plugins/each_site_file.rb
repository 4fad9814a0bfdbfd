# frozen_string_literal: true

# Debian 12 has 4.3.1, which compares each file with all before it: 10,000 documents take six minutes. Since 4.3.2 it does not
# (jekyll/jekyll pull request 9187), nor does it with this.
module Benchmark
  module EachSiteFile
    def each_site_file(&block)
      (pages + static_files_to_write + docs_to_write).uniq(&:object_id).each(&block)
    end
  end
end

Jekyll::Site.prepend(Benchmark::EachSiteFile) if Gem::Version.new(Jekyll::VERSION) < Gem::Version.new("4.3.2")
