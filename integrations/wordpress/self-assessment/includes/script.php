<?php
/**
 * The script that shows positions: it has none inside, so each is named by its address.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'self-assessment-without-position.js';

/**
 * Loads the script on this page. Its version is its content, so that no cache keeps an old one.
 */
function enqueue_script() {
	$file = dirname( __DIR__ ) . '/' . SCRIPT;
	wp_enqueue_script(
		'self-assessment',
		plugins_url( SCRIPT, __DIR__ ),
		array(),
		hash_file( 'crc32b', $file ),
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/**
 * WordPress before 6.3 takes the array above for "in the footer" and knows no strategies.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its handle.
 * @return string
 */
function defer_script( $tag, $handle ) {
	return 'self-assessment' === $handle && false === strpos( $tag, ' defer' ) ? str_replace( '<script ', '<script defer ', $tag ) : $tag;
}
