<?php
/**
 * The position documents a page can choose from: those of the plugin, and those of the site in uploads/self-assessment.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** The position the script has inside. It is shown where a page names none, and needs no request. */
const BUILT_IN = 'scs-product-owner-container';

/** Ids are file names too, so nothing may be in them that leads out of the folder. */
const ID_PATTERN = '/^[a-z0-9]+(-[a-z0-9]+)*$/D';

/**
 * Where the site keeps position documents of its own.
 *
 * @return array{path: string, url: string} The folder, which need not exist, and its address; no slash at the end.
 */
function own_folder() {
	$uploads = wp_upload_dir( null, false );
	return array(
		'path' => $uploads['basedir'] . '/self-assessment',
		'url'  => set_url_scheme( $uploads['baseurl'] ) . '/self-assessment',
	);
}

/**
 * The folders that are searched. A document of the site comes before one of the plugin with the same id.
 *
 * @return array{path: string, url: string}[] Paths and addresses without a slash at the end.
 */
function folders() {
	return array(
		own_folder(),
		array(
			'path' => dirname( __DIR__ ) . '/positions',
			'url'  => plugins_url( 'positions', __DIR__ ),
		),
	);
}

/**
 * Finds a position document.
 *
 * @param string $id The name of its file without `.json`; empty for the built-in position.
 * @return array{id: string, url: string, inside: bool, own: bool, document: array}|null `inside` says whether the script
 *         has it already; `own` tells documents of the site from those of the plugin. Null without a readable document.
 */
function find_position( $id ) {
	$id = '' === $id ? BUILT_IN : $id;
	if ( ! preg_match( ID_PATTERN, $id ) ) {
		return null;
	}
	foreach ( folders() as $index => $folder ) {
		$file = "{$folder['path']}/$id.json";
		if ( ! is_readable( $file ) ) {
			continue;
		}
		$document = wp_json_file_decode( $file, array( 'associative' => true ) );
		if ( ! is_array( $document ) ) {
			return null;
		}
		$own = 0 === $index;
		return array(
			'id'       => $id,
			// The hash lets a changed document through every cache.
			'url'      => "{$folder['url']}/$id.json?ver=" . hash_file( 'crc32b', $file ),
			'inside'   => ! $own && BUILT_IN === $id,
			'own'      => $own,
			'document' => $document,
		);
	}
	return null;
}

/**
 * All positions a page can choose from, the built-in one first, then by id.
 *
 * @return array[] As `find_position()` returns them.
 */
function all_positions() {
	$ids = array();
	foreach ( folders() as $folder ) {
		foreach ( (array) glob( "{$folder['path']}/*.json" ) as $file ) {
			$ids[] = basename( $file, '.json' );
		}
	}
	$ids = array_diff( $ids, array( BUILT_IN ) );
	sort( $ids );
	array_unshift( $ids, BUILT_IN );
	return array_values( array_filter( array_map( __NAMESPACE__ . '\find_position', array_unique( $ids ) ) ) );
}

/**
 * The text of a document in a language: the same tag, else its language, else the document's first language.
 *
 * @param mixed    $text     A string, or texts by language tag.
 * @param string   $language A BCP 47 tag such as `de-DE`.
 * @param string[] $order    The languages of the document.
 * @return string Empty if there is no such text.
 */
function text_in( $text, $language, $order ) {
	if ( is_string( $text ) ) {
		return $text;
	}
	foreach ( array( $language, strtok( $language, '-' ), $order[0] ?? '' ) as $tag ) {
		if ( isset( $text[ $tag ] ) && is_string( $text[ $tag ] ) ) {
			return $text[ $tag ];
		}
	}
	return '';
}
